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
"Meetings",
0.8
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
"Where sources disagree",
0.5
]
],
"abbreviations": [
[
"D-SNP",
"Dual Eligible Special Needs Plan"
],
[
"IO",
"Initiative One"
],
[
"IT",
"Information Technology"
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
"Where sources disagree",
"disagreements.html",
"",
"",
"",
"Statements of the sources that do not go together, both sides quoted."
],
[
0,
1,
"Meetings",
"meetings.html",
"",
"",
"",
"The meetings of CalAIM\u0027s advisory and working groups, and webinars, as far as the sources list them."
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
"Data",
"data/index.html",
"",
"",
"",
"All data."
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
"Initiative One (IO)",
"initiatives/one.html",
"",
"",
"",
"Program One"
],
[
1,
0,
"Initiative Two",
"initiatives/two.html",
"",
"",
"",
""
],
[
2,
0,
"Report 2 due from MCPs",
"milestones/report-due.html",
"March 2023",
"Initiative One",
"Q1 2023 March 2023",
"Submission deadline IO Program"
],
[
2,
0,
"IO goes live",
"milestones/go-live.html",
"April 2023",
"Initiative One",
"Q2 2023 April 2023",
"Other IO Program"
],
[
3,
0,
"Initiative One starts",
"initiatives/one.html#subject--one-start",
"targeting April 2023",
"Initiative One (IO)",
"Q2 2023 April 2023",
""
],
[
3,
0,
"Report 2 due",
"initiatives/one.html#subject--report-2-due",
"by March 2023",
"Initiative One (IO)",
"Q1 2023 March 2023",
""
],
[
3,
0,
"The proposal",
"initiatives/one.html#subject--proposal",
"November 5, 2020",
"Initiative One (IO)",
"Q4 2020 November 2020",
""
],
[
3,
0,
"How long it runs",
"initiatives/one.html#subject--period",
"no sooner than 2023",
"Initiative One (IO)",
"",
""
],
[
3,
0,
"Rounds",
"initiatives/one.html#subject--rounds",
"July 2022",
"Initiative One (IO)",
"Q3 2022 July 2022",
""
],
[
3,
0,
"Initiative Two as first planned",
"initiatives/two.html#subject--two-old",
"January 2022",
"Initiative Two",
"Q1 2022 January 2022",
""
],
[
3,
0,
"Before the picture",
"initiatives/two.html#subject--two-past",
"2019",
"Initiative Two",
"",
""
],
[
3,
0,
"Under review",
"initiatives/two.html#subject--two-review",
"date to be decided, under review",
"Initiative Two",
"",
""
],
[
3,
0,
"A vaguer date supersedes no exact one",
"initiatives/two.html#subject--two-vaguer",
"January 1, 2023",
"Initiative Two",
"Q1 2023 January 2023",
""
],
[
3,
0,
"What runs is shown whole",
"initiatives/two.html#subject--two-runs",
"January 1 to June 30, 2023",
"Initiative Two",
"Q1 2023 Q2 2023 January 2023 February 2023 March 2023 April 2023 May 2023 June 2023",
""
],
[
3,
0,
"That it moved is read into it",
"initiatives/two.html#subject--two-read",
"July 2022",
"Initiative Two",
"Q3 2022 July 2022",
""
],
[
4,
0,
"Webinars",
"meetings.html#meetings--webinars",
"",
"",
"",
""
],
[
4,
0,
"On One and Two",
"meetings.html#meetings--webinars",
"May 23, 2022",
"Webinars",
"Q2 2022 May 2022",
"Initiative One (IO) Initiative Two"
],
[
4,
0,
"Working Group",
"meetings.html#meetings--working-group",
"",
"Initiative One (IO)",
"",
""
],
[
5,
0,
"Groups",
"initiatives/one.html#list--groups",
"",
"The letter",
"",
"Adults Children/youth Others"
],
[
6,
0,
"Reports \u0026 milestones",
"tables/reports.html",
"",
"The letter",
"",
""
],
[
6,
0,
"Reports",
"tables/reports.html#table--reports",
"",
"Reports \u0026 milestones",
"",
""
],
[
6,
0,
"Looking ahead",
"tables/reports.html#table--looking-ahead",
"",
"Reports \u0026 milestones",
"",
""
],
[
6,
0,
"Years",
"tables/reports.html#table--ahead-without-labels",
"",
"Reports \u0026 milestones",
"",
""
],
[
7,
0,
"The slides",
"sources/slides.html",
"Q1 2021",
"The department",
"",
"The slides"
],
[
7,
0,
"The letter on one/two",
"sources/letter.html",
"March 8, 2022",
"The department",
"",
"The letter"
],
[
7,
0,
"The table",
"sources/the-table.html",
"March 2023",
"The department",
"",
"The table"
],
[
8,
0,
"BH",
"glossary.html#acronym--bh",
"",
"",
"",
""
],
[
8,
0,
"D-SNP",
"glossary.html#acronym--d-snp",
"",
"Dual Eligible Special Needs Plan",
"",
"Dual Eligible Special Needs Plan"
],
[
8,
0,
"IO",
"glossary.html#acronym--io",
"",
"Initiative One",
"",
"Initiative One"
],
[
8,
0,
"IT",
"glossary.html#acronym--it",
"",
"Information Technology",
"",
"Information Technology"
],
[
8,
0,
"MCP",
"glossary.html#acronym--mcp",
"",
"",
"",
""
],
[
9,
0,
"What IO stands for",
"disagreements.html#disagreement--meaning-of-io",
"",
"",
"",
""
],
[
9,
0,
"When Report 2 is due",
"disagreements.html#disagreement--report-2",
"",
"",
"",
""
],
[
9,
0,
"Where Initiative One starts",
"disagreements.html#disagreement--counties",
"",
"",
"",
""
],
[
9,
0,
"What the table leaves out",
"disagreements.html#disagreement--scope",
"",
"",
"",
""
],
[
9,
0,
"When Initiative One goes live",
"disagreements.html#disagreement--go-live",
"",
"",
"",
""
],
[
9,
0,
"What Initiative Two is called",
"disagreements.html#disagreement--name-of-two",
"",
"",
"",
""
]
]
};
