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
"Q1 2021 to 2022",
"",
""
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
"Milestones in Q1 2021",
"quarters/2021-q1.html",
"",
"",
"",
"Q1 2021"
],
[
0,
1,
"Milestones in Q2 2021",
"quarters/2021-q2.html",
"",
"",
"",
"Q2 2021"
],
[
0,
1,
"Milestones in Q1 2021",
"agenda.html#period--2021-q1",
"",
"",
"",
"Q1 2021"
],
[
0,
1,
"Milestones in Q2 2021",
"agenda.html#period--2021-q2",
"",
"",
"",
"Q2 2021"
],
[
0,
1,
"Milestones in second half of 2021",
"agenda.html#period--2021-h2",
"",
"",
"",
"second half of 2021"
],
[
0,
1,
"Milestones in 2022",
"agenda.html#period--2022",
"",
"",
"",
"2022"
],
[
0,
0,
"Table",
"editions/2021-Q1.html",
"Q1 2021 edition",
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
"In the first quarter",
"milestones/quarter.html",
"Q1 2021",
"Initiative one",
"Q1 2021",
""
],
[
2,
0,
"On a day of the second",
"milestones/day-in-quarter.html",
"May 17, 2021",
"Initiative one",
"Q2 2021 May 2021",
""
],
[
2,
0,
"In the second half",
"milestones/half.html",
"second half of 2021",
"Initiative one",
"Q3 2021 Q4 2021",
""
],
[
2,
0,
"In October",
"milestones/month-in-half.html",
"October 2021",
"Initiative one",
"Q4 2021 October 2021",
""
],
[
2,
0,
"Some time in 2022",
"milestones/year.html",
"2022",
"Initiative one",
"",
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
