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
"March to April 2023",
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
"Milestones in March 2023",
"agenda.html#period--2023-03",
"",
"",
"",
"March 2023"
],
[
0,
1,
"Milestones in April 2023",
"agenda.html#period--2023-04",
"",
"",
"",
"April 2023"
],
[
0,
1,
"Due: Managed care plans",
"actors/plans.html",
"",
"",
"",
"Plans Deadlines of Managed care plans"
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
"Kind: Submission deadline",
"kinds/deadline.html",
"",
"",
"",
"Deadline"
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
0,
0,
"About",
"about.html",
"",
"",
"",
""
],
[
1,
0,
"Health/care one",
"initiatives/one.html",
"",
"All of them",
"",
""
],
[
1,
0,
"Initiative two",
"initiatives/two.html",
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
"March 31, 2023",
"Health/care one",
"Q1 2023 March 2023",
"Submission deadline Managed care plans Plans"
],
[
2,
0,
"Second",
"milestones/second.html",
"April 2023",
"Health/care one",
"Q2 2023 April 2023",
"Document release"
],
[
2,
0,
"Third",
"milestones/third.html",
"April 2023",
"Both of them",
"Q2 2023 April 2023",
"Under a heading Health/care one Initiative two"
],
[
3,
0,
"The table",
"sources/the-table.html",
"March 15, 2023",
"The department",
"",
"The table"
]
]
};
