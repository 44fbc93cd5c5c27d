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
"February to May 2023",
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
"Milestones in February 2023",
"agenda.html#period--2023-02",
"",
"",
"",
"February 2023"
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
"Milestones in May 2023",
"agenda.html#period--2023-05",
"",
"",
"",
"May 2023"
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
"Initiative one/ first",
"initiatives/one.html",
"",
"",
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
1,
0,
"Initiative three",
"initiatives/three.html",
"",
"",
"",
""
],
[
2,
0,
"Without a symbol",
"milestones/no-kind.html",
"February 2023",
"One/ two",
"Q1 2023 February 2023",
"Initiative first"
],
[
2,
0,
"With two",
"milestones/two-kinds.html",
"February 2023",
"One/ two",
"Q1 2023 February 2023",
"Other Document release Initiative first"
],
[
2,
0,
"Printed elsewhere",
"milestones/elsewhere.html",
"February 2023",
"One/ two",
"Q1 2023 February 2023",
"Document release Initiative first"
],
[
2,
0,
"A one",
"milestones/a1.html",
"February 2023",
"Three",
"Q1 2023 February 2023",
"A: Initiative"
],
[
2,
0,
"A two",
"milestones/a2.html",
"February 2023",
"Three",
"Q1 2023 February 2023",
"A: Initiative"
],
[
2,
0,
"B one",
"milestones/b1.html",
"February 2023",
"Three",
"Q1 2023 February 2023",
"B: Initiative"
],
[
2,
0,
"A three",
"milestones/a3.html",
"February 2023",
"Three",
"Q1 2023 February 2023",
"A: Initiative"
],
[
2,
0,
"Under none",
"milestones/plain.html",
"February 2023",
"Three",
"Q1 2023 February 2023",
"Initiative"
],
[
2,
0,
"B in April",
"milestones/b-april.html",
"April 2023",
"Three",
"Q2 2023 April 2023",
"B: Initiative"
],
[
2,
0,
"Alone",
"milestones/alone.html",
"March 2023",
"A row that covers no initiative",
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
