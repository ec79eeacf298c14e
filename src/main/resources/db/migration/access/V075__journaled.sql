-- Roles end and go over with the units at which they are held, and come back when the act is undone.
select organization.journal('access.role_grant');
select organization.names_unit('access.role_grant', 'unit_id');
select organization.names_unit('access.role_grant', 'reach_unit_id');
