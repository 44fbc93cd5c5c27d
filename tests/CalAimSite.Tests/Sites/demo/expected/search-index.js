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
"Demonstration Calendar",
"index.html",
"",
"July to December 2023",
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
"Milestones in November 2023",
"agenda.html#period--2023-11",
"",
"",
"",
"November 2023"
],
[
0,
1,
"Milestones in December 2023",
"agenda.html#period--2023-12",
"",
"",
"",
"December 2023"
],
[
0,
1,
"Due: Managed Care Plans",
"actors/plans.html",
"",
"",
"",
"Managed Care Plans Deadlines of Managed Care Plans"
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
"Kind: Program launch",
"kinds/launch.html",
"",
"",
"",
"Launch"
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
"The Calendar, January 2023",
"editions/2023-01.html",
"January 2023 edition",
"",
"",
""
],
[
0,
0,
"The Calendar, April 2023",
"editions/2023-04.html",
"April 2023 edition",
"",
"",
""
],
[
0,
0,
"The Calendar, July 2023",
"editions/2023-07.html",
"July 2023 edition",
"",
"",
""
],
[
0,
1,
"What changed in the April 2023 edition",
"editions/2023-04/changes.html",
"",
"",
"",
""
],
[
0,
1,
"What changed in the July 2023 edition",
"editions/2023-07/changes.html",
"",
"",
"",
""
],
[
1,
0,
"Care Management",
"initiatives/care-management.html",
"",
"Programs",
"",
""
],
[
1,
0,
"Housing Supports",
"initiatives/housing.html",
"",
"Programs",
"",
""
],
[
1,
0,
"Data Exchange",
"initiatives/data.html",
"",
"Systems",
"",
""
],
[
2,
0,
"Webinar for new providers",
"milestones/care-webinar.html",
"September 2023",
"Care Management and Housing",
"Q3 2023 September 2023",
"Program launch Supports"
],
[
2,
0,
"Provider handbook published",
"milestones/care-handbook.html",
"May 2023",
"Care Management and Housing",
"Q2 2023 May 2023",
"Document release Supports"
],
[
2,
0,
"Models of care due from plans",
"milestones/care-models.html",
"July 15, 2023",
"Care Management and Housing",
"Q3 2023 July 2023",
"Submission deadline Managed Care Plans Supports"
],
[
2,
0,
"Rate tables published",
"milestones/care-rates.html",
"April 2023",
"Care Management and Housing",
"Q2 2023 April 2023",
"Document release Supports"
],
[
2,
0,
"Data guide published",
"milestones/care-data-guide.html",
"June 30, 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Document release Supports"
],
[
2,
0,
"Oversight visits begin",
"milestones/care-visits.html",
"May 2023",
"Care Management and Housing",
"Q2 2023 May 2023",
"Program launch Supports"
],
[
2,
0,
"Federal approval",
"milestones/care-approval.html",
"no sooner than June 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Other Supports"
],
[
2,
0,
"Assessment tool released",
"milestones/care-assessment.html",
"June 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Document release Supports"
],
[
2,
0,
"Second survey of plans and counties on staffing due",
"milestones/care-survey.html",
"August 31, 2023",
"Care Management and Housing",
"Q3 2023 August 2023",
"Submission deadline Document release Managed Care Plans Counties Supports"
],
[
2,
0,
"Training series begins",
"milestones/housing-training.html",
"June 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Program launch Supports"
],
[
2,
0,
"Pilot in two counties begins",
"milestones/housing-pilot.html",
"June 2023",
"Housing",
"Q2 2023 June 2023",
"Program launch Supports"
],
[
2,
0,
"Advisory group formed",
"milestones/housing-advisory-group.html",
"April 2023",
"Housing",
"Q2 2023 April 2023",
"Other Supports"
],
[
2,
0,
"Grants awarded to counties and providers",
"milestones/housing-grants.html",
"June 2023",
"Housing",
"Q2 2023 June 2023",
"Other Supports"
],
[
2,
0,
"Draft policy guide released",
"milestones/housing-draft-guide.html",
"May 2023",
"Housing",
"Q2 2023 May 2023",
"Document release Supports"
],
[
2,
0,
"Comment form released",
"milestones/housing-comment-form.html",
"June 2023",
"Housing",
"Q2 2023 June 2023",
"Document release Supports"
],
[
2,
0,
"Statewide summit",
"milestones/housing-summit.html",
"June 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Program launch Supports"
],
[
2,
0,
"Test environment opens",
"milestones/data-test.html",
"June 1, 2023",
"Data",
"Q2 2023 June 2023",
"Program launch Exchange"
],
[
2,
0,
"Data dictionary published",
"milestones/data-dictionary.html",
"April 2023",
"Data",
"Q2 2023 April 2023",
"Document release Exchange"
],
[
2,
0,
"First files accepted",
"milestones/data-first-files.html",
"April 2023",
"Data",
"Q2 2023 April 2023",
"Other Exchange"
],
[
2,
0,
"Portal opens",
"milestones/data-portal.html",
"May 2023",
"Data",
"Q2 2023 May 2023",
"Program launch Exchange"
],
[
2,
0,
"Attestations on data sharing",
"milestones/data-attestation.html",
"May 2023",
"Data",
"Q2 2023 May 2023",
"Submission deadline Managed Care Plans Counties Exchange"
],
[
2,
0,
"Consent form released",
"milestones/data-consent.html",
"June 2023",
"Data",
"Q2 2023 June 2023",
"Document release Exchange"
],
[
2,
0,
"Format of reports published",
"milestones/data-report-format.html",
"May 2023",
"Data",
"Q2 2023 May 2023",
"Document release Exchange"
],
[
2,
0,
"Second phase begins",
"milestones/data-second-phase.html",
"November 2023",
"Data Exchange",
"Q4 2023 November 2023",
"Program launch"
],
[
2,
0,
"Second group of plans starts",
"milestones/care-second-cohort.html",
"December 2023",
"Care Management and Housing",
"Q4 2023 December 2023",
"Program launch Supports"
],
[
2,
0,
"Grants awarded to counties",
"milestones/housing-grants-counties.html",
"June 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Other Supports"
],
[
2,
0,
"Grants awarded to providers",
"milestones/housing-grants-providers.html",
"September 2023",
"Care Management and Housing",
"Q3 2023 September 2023",
"Other Supports"
],
[
2,
0,
"Policy guide with comment form released",
"milestones/housing-guide.html",
"June 2023",
"Care Management and Housing",
"Q2 2023 June 2023",
"Document release Supports"
],
[
2,
0,
"First quarterly report due",
"milestones/reports-first.html",
"August 31, 2023",
"Reports",
"Q3 2023 August 2023",
"Submission deadline Managed Care Plans Data Exchange"
],
[
2,
0,
"Template for reports published",
"milestones/reports-template.html",
"June 2023",
"Reports",
"Q2 2023 June 2023",
"Document release Data Exchange"
],
[
2,
0,
"Annual report due",
"milestones/reports-annual.html",
"September 2023",
"Reports",
"Q3 2023 September 2023",
"Submission deadline Data Exchange"
],
[
2,
0,
"Third group of plans starts",
"milestones/care-third-cohort.html",
"December 2023",
"Care Management and Housing",
"Q4 2023 December 2023",
"Program launch Supports"
],
[
2,
0,
"Audit of data sharing begins",
"milestones/data-audit.html",
"September 2023",
"Data Exchange",
"Q3 2023 September 2023",
"Other"
],
[
2,
0,
"Second quarterly report due",
"milestones/reports-second.html",
"November 30, 2023",
"Reports",
"Q4 2023 November 2023",
"Submission deadline Managed Care Plans Data Exchange"
],
[
3,
0,
"The Calendar, January 2023",
"sources/winter.html",
"January 2023",
"A department",
"",
"the January calendar"
],
[
3,
0,
"The Calendar, April 2023",
"sources/spring.html",
"April 2023",
"A department",
"",
"the April calendar"
],
[
3,
0,
"The Calendar, July 2023",
"sources/summer.html",
"July 2023",
"A department",
"",
"the July calendar"
],
[
3,
0,
"Letter to Managed Care Plans 23-17",
"sources/letter.html",
"June 12, 2023",
"A department",
"",
"Letter 23-17"
],
[
4,
0,
"Second group of plans starts",
"editions/2023-07/changes.html#page--amended--movedlater",
"Moved later",
"Care Management and Housing",
"",
"Contracts were signed late."
],
[
4,
0,
"Second quarterly report due",
"editions/2023-07/changes.html#page--amended--added",
"New",
"Reports",
"",
""
],
[
4,
0,
"Second group of plans starts",
"editions/2023-07/changes.html#page--changes--movedlater",
"Moved later",
"Care Management and Housing",
"",
""
],
[
4,
0,
"Webinar for new providers",
"editions/2023-07/changes.html#page--changes--added",
"New",
"Care Management and Housing",
"",
""
],
[
4,
0,
"Audit of data sharing begins",
"editions/2023-07/changes.html#page--changes--added",
"New",
"Data Exchange",
"",
""
],
[
4,
0,
"Models of care due from plans",
"editions/2023-07/changes.html#page--changes--settled",
"Has occurred",
"Care Management and Housing",
"",
""
],
[
4,
0,
"Second survey of plans and counties on staffing due",
"editions/2023-07/changes.html#page--changes--exactness",
"More exact, Meant otherwise",
"Care Management and Housing",
"",
""
],
[
4,
0,
"Second phase begins",
"editions/2023-07/changes.html#page--changes--exactness",
"More exact",
"Data Exchange",
"",
""
]
]
};
