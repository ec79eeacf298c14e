-- What shows that a person has done a duty is guarded as the duty is. What a unit itself has done names nobody.
alter table planning.evidence enable row level security, force row level security;
create policy seen on planning.evidence for select using (
    person_id is null or (select web.program_asks()) or person_id = (select web.asking_person())
    or planning.met(assignment_id));
create policy added on planning.evidence for insert with check (
    person_id is null or (select web.program_asks()) or planning.met(assignment_id));
create policy changed on planning.evidence for update using (
    person_id is null or (select web.program_asks()) or planning.met(assignment_id));
create policy removed on planning.evidence for delete using (
    person_id is null or (select web.program_asks()) or planning.met(assignment_id));
