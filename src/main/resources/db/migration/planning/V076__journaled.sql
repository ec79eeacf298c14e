-- What units owe goes over with them, and comes back when the act is undone.
select organization.journal('planning.assignment');
select organization.journal('planning.person_assignment');
select organization.journal('planning.plan');
select organization.names_unit('planning.topic', 'unit_id');
select organization.names_unit('planning.plan', 'unit_id');
select organization.names_unit('planning.obligation_target', 'unit_id');
select organization.names_unit('planning.assignment', 'unit_id');
select organization.names_unit('planning.reminder', 'from_unit_id');
