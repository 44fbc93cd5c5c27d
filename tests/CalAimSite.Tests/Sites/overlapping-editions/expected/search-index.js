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
],
[
"Changes",
0.5
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
"June to October 2023",
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
"What is due",
"actors/index.html",
"",
"",
"",
"Who must act by when."
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
"Milestones in Q2 2023",
"quarters/2023-q2.html",
"",
"",
"",
"Q2 2023"
],
[
0,
1,
"Milestones in Q3 2023",
"quarters/2023-q3.html",
"",
"",
"",
"Q3 2023"
],
[
0,
1,
"Milestones in Q4 2023",
"quarters/2023-q4.html",
"",
"",
"",
"Q4 2023"
],
[
0,
1,
"Milestones in June 2023",
"agenda.html#period--2023-06",
"",
"",
"",
"June 2023"
],
[
0,
1,
"Milestones in July 2023",
"agenda.html#period--2023-07",
"",
"",
"",
"July 2023"
],
[
0,
1,
"Milestones in August 2023",
"agenda.html#period--2023-08",
"",
"",
"",
"August 2023"
],
[
0,
1,
"Milestones in September 2023",
"agenda.html#period--2023-09",
"",
"",
"",
"September 2023"
],
[
0,
1,
"Milestones in October 2023",
"agenda.html#period--2023-10",
"",
"",
"",
"October 2023"
],
[
0,
1,
"Kind: Document release",
"kinds/document.html",
"",
"",
"",
"Document"
],
[
0,
1,
"Kind: Other",
"kinds/other.html",
"",
"",
"",
"Other"
],
[
0,
0,
"Table as of 2023-01",
"editions/2023-01.html",
"January 2023 edition",
"",
"",
""
],
[
0,
0,
"Table as of 2023-06",
"editions/2023-06.html",
"June 2023 edition",
"",
"",
""
],
[
0,
1,
"What changed in the June 2023 edition",
"editions/2023-06/changes.html",
"",
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
"All initiatives",
"",
""
],
[
1,
0,
"Initiative two",
"initiatives/two.html",
"",
"All initiatives",
"",
""
],
[
1,
0,
"Initiative three, which comes later",
"initiatives/three.html",
"",
"All initiatives",
"",
""
],
[
2,
0,
"Stays",
"milestones/stays.html",
"May 2023",
"Initiative one, new name",
"Q2 2023 May 2023",
""
],
[
2,
0,
"Moves/ reworded",
"milestones/moves.html",
"targeting June to July 2023",
"Initiative one, new name",
"Q2 2023 Q3 2023 June 2023 July 2023",
"Other"
],
[
2,
0,
"Past",
"milestones/past.html",
"January 31, 2023",
"Initiative one, old name",
"Q1 2023 January 2023",
""
],
[
2,
0,
"Left out later",
"milestones/left-out.html",
"May 2023",
"Initiative two, which ends",
"Q2 2023 May 2023",
""
],
[
2,
0,
"New",
"milestones/new.html",
"October 2023",
"Initiative three",
"Q4 2023 October 2023",
"which comes later"
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
],
[
4,
0,
"Moves/ reworded",
"editions/2023-06/changes.html#page--changes--movedlater",
"Moved later, Meant otherwise, Reworded, Other kind",
"Initiative one, new name",
"",
""
],
[
4,
0,
"Stays",
"editions/2023-06/changes.html#page--changes--other",
"In another column",
"Initiative one, new name",
"",
""
]
]
};
