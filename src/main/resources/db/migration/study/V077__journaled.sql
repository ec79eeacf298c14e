-- Conferences to come go over with the units that hold them or are called, and come back when the act is undone.
select organization.journal('study.conference');
select organization.journal('study.site');
select organization.names_unit('study.conference', 'unit_id');
select organization.names_unit('study.site', 'unit_id');
select organization.names_unit('study.attendance', 'unit_id');
