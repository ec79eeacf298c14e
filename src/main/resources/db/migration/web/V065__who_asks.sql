-- Who asks, as each transaction says of itself (set local): nennep.caller is 'program' or the number of an account. With
-- nobody said, rows of persons are refused aloud: an empty answer would be taken for the truth.
create function web.program_asks() returns boolean language plpgsql stable parallel safe as $$
declare
    caller text := coalesce(current_setting('nennep.caller', true), '');
begin
    if caller = '' then
        raise insufficient_privilege using
            message = 'nobody is said to ask: rows of persons are refused',
            hint = 'In the program: a transaction of a signed-in caller, or ProgramDoor. In psql: set nennep.caller = ''program''';
    end if;
    return caller = 'program';
end $$;

-- The person who asks; null for the program and for accounts of nobody.
create function web.asking_person() returns bigint language sql stable parallel safe
    return nullif(current_setting('nennep.person', true), '')::bigint;
