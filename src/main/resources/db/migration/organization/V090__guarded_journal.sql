-- The journal of acts holds rows of persons as they were, whichever module's: it is the program's own. Whoever else asks is
-- refused aloud, because an undo that sees half of the rows would be taken for done. Noted is by whoever acts.
create function organization.journal_is_open() returns boolean language plpgsql stable parallel safe as $$
begin
    if not web.program_asks() then
        raise insufficient_privilege using message = 'the journal of acts is read by the program only',
            hint = 'In the program: ProgramDoor. In psql: set nennep.caller = ''program''';
    end if;
    return true;
end $$;

alter table organization.change enable row level security, force row level security;
create policy seen on organization.change for select using ((select organization.journal_is_open()));
create policy added on organization.change for insert with check (true);
create policy changed on organization.change for update using ((select organization.journal_is_open()));
create policy removed on organization.change for delete using ((select organization.journal_is_open()));
