calaimSearch={
"count": "Results: ##",
"none": "Nothing: ##",
"all": "All: ##",
"groups": [
[
"Pages",
2
],
[
"Initiatives",
3
],
[
"Milestones",
1.2
],
[
"Sources",
1.5
]
],
"abbreviations": [],
"entries": [
[
0,
0,
"Calendar",
"index.html",
"",
"March 2023",
"",
""
],
[
0,
0,
"Calendar",
"index.html#page--table-introduction",
"",
"March 2023 edition",
"",
"Above the table."
],
[
0,
1,
"By month",
"agenda.html",
"",
"",
"",
""
],
[
0,
1,
"Initiatives",
"initiatives/index.html",
"",
"",
"",
"The initiatives of CalAIM, by group, with their milestones."
],
[
0,
1,
"Sources",
"sources.html",
"",
"",
"",
"The documents that this site rests on, with all that rests on each."
],
[
0,
1,
"Editions",
"editions/index.html",
"",
"",
"",
"Every published state of the CalAIM Milestone Calendar that this site has, each at its permanent address."
],
[
0,
1,
"Milestones in Q1 2023",
"quarters/2023-q1.html",
"",
"",
"",
"Q1 2023"
],
[
0,
1,
"Milestones in March 2023",
"agenda.html#period--2023-03",
"",
"",
"",
"March 2023"
],
[
0,
0,
"Table",
"editions/2023-03.html",
"March 2023 edition",
"",
"",
""
],
[
1,
0,
"Initiative one",
"initiatives/one.html",
"",
"",
"",
""
],
[
2,
0,
"First",
"milestones/first.html",
"March 2023",
"Initiative one",
"Q1 2023 March 2023",
""
],
[
3,
0,
"The table",
"sources/the-table.html",
"March 2023",
"The department",
"",
"The table"
]
]
};
