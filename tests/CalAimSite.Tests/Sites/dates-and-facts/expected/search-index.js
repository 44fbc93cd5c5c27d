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
"March to May 2023",
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
"A day",
"milestones/day.html",
"March 5, 2023",
"Initiative one",
"Q1 2023 March 2023",
""
],
[
2,
0,
"A month",
"milestones/month.html",
"March 2023",
"Initiative one",
"Q1 2023 March 2023",
""
],
[
2,
0,
"A quarter",
"milestones/quarter.html",
"Q1 2023",
"Initiative one",
"Q1 2023",
""
],
[
2,
0,
"A half-year",
"milestones/half-year.html",
"first half of 2023",
"Initiative one",
"Q1 2023 Q2 2023",
""
],
[
2,
0,
"A year",
"milestones/year.html",
"2023",
"Initiative one",
"",
""
],
[
2,
0,
"Days of two months",
"milestones/days.html",
"March 5 to April 2, 2023",
"Initiative one",
"Q1 2023 Q2 2023 March 2023 April 2023",
""
],
[
2,
0,
"Days of a month",
"milestones/days-of-a-month.html",
"March 5 to 12, 2023",
"Initiative one",
"Q1 2023 March 2023",
""
],
[
2,
0,
"Days of two years",
"milestones/days-over-years.html",
"March 5, 2023 to March 12, 2024",
"Initiative one",
"",
""
],
[
2,
0,
"Months",
"milestones/months.html",
"March to May 2023",
"Initiative one",
"Q1 2023 Q2 2023 March 2023 April 2023 May 2023",
""
],
[
2,
0,
"Months of two years",
"milestones/months-over-years.html",
"March 2023 to January 2024",
"Initiative one",
"",
""
],
[
2,
0,
"Quarters",
"milestones/quarters.html",
"Q1 2023 to Q3 2023",
"Initiative one",
"",
""
],
[
2,
0,
"From a day to a quarter",
"milestones/mixed.html",
"March 31, 2023 to Q3 2023",
"Initiative one",
"",
""
],
[
2,
0,
"From a month on",
"milestones/open.html",
"from March 2023 on",
"Initiative one",
"",
""
],
[
2,
0,
"From a day on",
"milestones/open-day.html",
"from March 9, 2023 on",
"Initiative one",
"",
""
],
[
2,
0,
"To be decided",
"milestones/tbd.html",
"date to be decided",
"Initiative one",
"",
""
],
[
2,
0,
"Targeted",
"milestones/target.html",
"targeting April 2023",
"Initiative one",
"Q2 2023 April 2023",
""
],
[
2,
0,
"No sooner than a month",
"milestones/no-sooner-than.html",
"no sooner than April 2023",
"Initiative one",
"Q2 2023 April 2023",
""
],
[
2,
0,
"No later than a day",
"milestones/no-later-than.html",
"no later than April 1, 2023",
"Initiative one",
"Q2 2023 April 2023",
""
],
[
2,
0,
"Under review",
"milestones/under-review.html",
"Q2 2023, under review",
"Initiative one",
"Q2 2023",
""
],
[
2,
0,
"To be decided under review",
"milestones/tbd-target.html",
"date to be decided, under review",
"Initiative one",
"",
""
],
[
2,
0,
"Confirmed",
"milestones/confirmed.html",
"May 2023",
"Initiative one",
"Q2 2023 May 2023",
"Managed care plans Plans"
],
[
2,
0,
"Occurred",
"milestones/occurred.html",
"May 2023",
"Initiative one",
"Q2 2023 May 2023",
"Managed care plans Plans Counties"
],
[
2,
0,
"Cancelled",
"milestones/cancelled.html",
"May 2023",
"Initiative one",
"Q2 2023 May 2023",
""
],
[
2,
0,
"Read into the text",
"milestones/reading.html",
"May 2023",
"Initiative one",
"Q2 2023 May 2023",
"Counties"
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
"January 15, 2023",
"The department",
"",
"A letter"
]
]
};
