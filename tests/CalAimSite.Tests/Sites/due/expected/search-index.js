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
"March 2023 to second half of 2023",
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
"Milestones in Q2 2023",
"agenda.html#period--2023-q2",
"",
"",
"",
"Q2 2023"
],
[
0,
1,
"Milestones in second half of 2023",
"agenda.html#period--2023-h2",
"",
"",
"",
"second half of 2023"
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
"Due: Counties",
"actors/counties.html",
"",
"",
"",
"Counties Deadlines of Counties"
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
1,
"Kind: Deadline for replies",
"kinds/reply.html",
"",
"",
"",
"Deadline for replies"
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
1,
0,
"Second Initiative (SI)",
"initiatives/two.html",
"",
"",
"",
"The Second, or SI-2 “Another” name \u0026 more"
],
[
2,
0,
"Due in March",
"milestones/march.html",
"March 2023",
"Initiative one",
"Q1 2023 March 2023",
"Submission deadline Managed care plans Plans"
],
[
2,
0,
"Due on a day",
"milestones/day.html",
"March 15, 2023",
"Initiative one",
"Q1 2023 March 2023",
"Submission deadline Managed care plans Plans Counties"
],
[
2,
0,
"Due some day",
"milestones/undecided.html",
"date to be decided",
"Initiative one",
"",
"Submission deadline Managed care plans Plans"
],
[
2,
0,
"Due in the year",
"milestones/year.html",
"2023",
"Initiative one",
"",
"Submission deadline Managed care plans Plans"
],
[
2,
0,
"Due from nobody that is named",
"milestones/nobodys.html",
"March 2023",
"Initiative one",
"Q1 2023 March 2023",
"Submission deadline"
],
[
2,
0,
"Guide",
"milestones/guide.html",
"March 2023",
"Initiative one",
"Q1 2023 March 2023",
"Document release Managed care plans Plans Plans:"
],
[
2,
0,
"Without a symbol",
"milestones/none.html",
"Q2 2023",
"Initiative one",
"Q2 2023",
"Managed care plans Plans"
],
[
2,
0,
"Replies due",
"milestones/replies.html",
"Q2 2023",
"Second initiative",
"Q2 2023",
"Document release Deadline for replies Counties SI The or SI-2 Another name \u0026 more"
],
[
2,
0,
"Due in half a year",
"milestones/half.html",
"second half of 2023",
"Second initiative",
"Q3 2023 Q4 2023",
"Submission deadline Managed care plans Plans SI The or SI-2 Another name \u0026 more"
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
