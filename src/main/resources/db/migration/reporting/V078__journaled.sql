-- Reports being written go over with the duty to report, and come back when the act is undone.
select organization.journal('reporting.report');
select organization.names_unit('reporting.report', 'unit_id');
select organization.names_unit('reporting.report', 'scope_unit_id');
