-- What an act of reorganisation moves and ends is undone with it.
select organization.journal('people.affiliation');
select organization.journal('people.position');
select organization.names_unit('people.affiliation', 'unit_id');
select organization.names_unit('people.position', 'unit_id');
