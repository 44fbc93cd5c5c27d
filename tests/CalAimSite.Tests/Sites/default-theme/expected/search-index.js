calaimSearch={
"count": "Results: ##",
"none": "Nothing was found for “##”. Try fewer or other words, or one of the pages below.",
"all": "All results: ##",
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
"What changed",
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
"February to May 2023",
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
"What is due",
"actors/index.html",
"",
"",
"",
"Who must act, by when, and the milestones of each kind, from the latest edition."
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
"Milestones in Q4 2022",
"quarters/2022-q4.html",
"",
"",
"",
"Q4 2022"
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
"What is due from: Managed care plans",
"actors/plans.html",
"",
"",
"",
"Managed care plans Deadlines that name Managed care plans"
],
[
0,
1,
"Milestones by kind: Document release",
"kinds/document.html",
"",
"",
"",
"Document"
],
[
0,
1,
"Milestones by kind: Other",
"kinds/other.html",
"",
"",
"",
"Other"
],
[
0,
0,
"Older table",
"editions/2022-12.html",
"December 2022 edition",
"",
"",
""
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
1,
"What changed in the March 2023 edition",
"editions/2023-03/changes.html",
"",
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
"Initiative one",
"initiatives/one.html",
"",
"First group",
"",
"First initiative"
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
"First",
"milestones/first.html",
"February 15, 2023",
"Initiative one",
"Q1 2023 February 2023",
"Document release Other Part: First"
],
[
2,
0,
"Dropped",
"milestones/dropped.html",
"December 2022",
"Initiative one",
"Q4 2022 December 2022",
"First"
],
[
2,
0,
"Second/ last",
"milestones/second.html",
"targeting from March 2023 on",
"Initiative one",
"",
"Managed care plans First"
],
[
2,
0,
"Third",
"milestones/third.html",
"February 2023",
"Two/ three",
"Q1 2023 February 2023",
"Document release Initiative"
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
3,
0,
"A letter",
"sources/letter.html",
"June 2022",
"Somebody",
"",
"A letter"
],
[
4,
0,
"First",
"editions/2023-03/changes.html#page--changes--movedlater",
"Moved later, Other kind, In another part of the row",
"Initiative one",
"",
""
]
]
};
