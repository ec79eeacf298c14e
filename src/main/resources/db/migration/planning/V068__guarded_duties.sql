create function planning.met(assignment bigint) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from planning.assignment a where a.id = assignment and organization.reached(a.unit_id));
end $$;

alter table planning.person_assignment enable row level security, force row level security;
create policy seen on planning.person_assignment for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or planning.met(assignment_id));
create policy added on planning.person_assignment for insert with check (
    (select web.program_asks()) or planning.met(assignment_id));
create policy changed on planning.person_assignment for update using (
    (select web.program_asks()) or planning.met(assignment_id));
create policy removed on planning.person_assignment for delete using (
    (select web.program_asks()) or planning.met(assignment_id));
