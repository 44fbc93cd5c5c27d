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
"Launches",
1
],
[
"Lists",
0.7
],
[
"Other tables",
1
],
[
"Sources",
1.5
],
[
"Abbreviations",
1
],
[
"Changes",
0.5
]
],
"abbreviations": [
[
"IO",
"Initiative One"
],
[
"PY",
"Program Year"
]
],
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
"Timeline",
"timeline.html",
"",
"",
"",
"When the reforms of CalAIM begin, change and end, by the latest source that says so, and how the dates moved."
],
[
0,
1,
"Other tables",
"tables/index.html",
"",
"",
"",
"Tables with dates that other documents print, such as the incentive program\u0027s submissions."
],
[
0,
1,
"Abbreviations",
"glossary.html",
"",
"",
"",
"What the abbreviations in the sources stand for, and which source says so."
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
"Initiative One",
"initiatives/one.html",
"",
"Programs",
"",
""
],
[
2,
0,
"Report due",
"milestones/report.html",
"March 2023",
"Initiative One",
"Q1 2023 March 2023",
"Submission deadline Reports"
],
[
2,
0,
"Annual summit",
"milestones/summit.html",
"April 2023",
"Initiative One",
"Q2 2023 April 2023",
"Meetings"
],
[
3,
0,
"Initiative One starts",
"initiatives/one.html#subject--one-start",
"April 2023",
"Initiative One",
"Q2 2023 April 2023",
""
],
[
4,
0,
"Groups",
"initiatives/one.html#list--groups",
"",
"The table",
"",
"Adults"
],
[
5,
0,
"Reports",
"tables/reports.html",
"",
"The table",
"",
""
],
[
5,
0,
"Reports",
"tables/reports.html#table--reports",
"",
"Reports",
"",
""
],
[
6,
0,
"The table",
"sources/the-table.html",
"March 2023",
"The department",
"",
"The table"
],
[
7,
0,
"IO",
"glossary.html#acronym--io",
"",
"Initiative One",
"",
"Initiative One"
],
[
7,
0,
"PY",
"glossary.html#acronym--py",
"",
"Program Year",
"",
"Program Year"
],
[
8,
0,
"Annual summit",
"editions/2023-03/changes.html#page--amended--removed",
"Listed no longer",
"Initiative One",
"",
"Printed by mistake."
],
[
8,
0,
"Report due",
"editions/2023-03/changes.html#page--amended--reworded",
"Reworded, Waits for, In another part of the row",
"Initiative One",
"",
"Typed wrongly."
]
]
};
