-- Rows of persons are guarded by the database itself, from the tables' owner too: a check forgotten in the program shows
-- nobody. "(select …)" is asked once a statement, so that the program's own counting pays nothing a row. There is one policy
-- for reading, because PostgreSQL asks several in an order of its own. Oneself may be read, not written.

-- Whether the person takes part, or took part, anywhere the caller reaches.
create function people.met(person bigint) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from people.affiliation a where a.person_id = person and organization.reached(a.unit_id));
end $$;

-- Whether the person holds an office that the caller may know of; through the policy of positions.
create function people.leads(person bigint) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from people.position p where p.person_id = person);
end $$;

alter table people.affiliation enable row level security, force row level security;
create policy seen on people.affiliation for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or organization.reached(unit_id));
create policy added on people.affiliation for insert with check (
    (select web.program_asks()) or organization.reached(unit_id));
create policy changed on people.affiliation for update using (
    (select web.program_asks()) or organization.reached(unit_id));
create policy removed on people.affiliation for delete using (
    (select web.program_asks()) or organization.reached(unit_id));

alter table people.position enable row level security, force row level security;
create policy seen on people.position for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or organization.known(unit_id));
create policy added on people.position for insert with check (
    (select web.program_asks()) or organization.reached(unit_id));
create policy changed on people.position for update using (
    (select web.program_asks()) or organization.reached(unit_id));
create policy removed on people.position for delete using (
    (select web.program_asks()) or organization.reached(unit_id));

alter table people.person enable row level security, force row level security;
create policy seen on people.person for select using (
    (select web.program_asks()) or id = (select web.asking_person()) or people.met(id) or people.leads(id));
-- Somebody new takes part nowhere yet.
create policy added on people.person for insert with check (true);
create policy changed on people.person for update using ((select web.program_asks()) or people.met(id));
create policy removed on people.person for delete using ((select web.program_asks()) or people.met(id));

alter table people.person_category enable row level security, force row level security;
create policy seen on people.person_category for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or people.met(person_id));
create policy added on people.person_category for insert with check (
    (select web.program_asks()) or people.met(person_id));
create policy changed on people.person_category for update using (
    (select web.program_asks()) or people.met(person_id));
create policy removed on people.person_category for delete using (
    (select web.program_asks()) or people.met(person_id));
