-- One's own people are followed to wherever they studied; so is everybody on the lists of one's own sites.
alter table study.attendance enable row level security, force row level security;
create policy seen on study.attendance for select using (
    (select web.program_asks()) or person_id = (select web.asking_person())
    or organization.reached(unit_id) or people.met(person_id));
create policy added on study.attendance for insert with check (
    (select web.program_asks()) or organization.reached(unit_id));
create policy changed on study.attendance for update using (
    (select web.program_asks()) or organization.reached(unit_id));
create policy removed on study.attendance for delete using (
    (select web.program_asks()) or organization.reached(unit_id));
