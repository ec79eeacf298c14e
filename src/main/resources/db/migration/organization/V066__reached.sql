-- Whether a unit stands at or below one of the roots ("3|17"): where it stands on the day, or where it stood last.
create function organization.stands_below(unit bigint, roots text) returns boolean
    language plpgsql stable parallel safe as $$
begin
    if coalesce(roots, '') = '' then
        return false;
    end if;
    return coalesce((
        select p.path ~ ('*.' || roots || '.*')::lquery from organization.unit_path p
        where p.unit_id = unit and p.valid_from <= current_setting('nennep.day')::date
        order by p.valid_from desc limit 1), false);
end $$;

-- Whether the caller reaches the unit in a role that works with names (nennep.reach).
create function organization.reached(unit bigint) returns boolean language plpgsql stable parallel safe as $$
begin
    return organization.stands_below(unit, current_setting('nennep.reach', true));
end $$;

-- Whether the unit is reached in any role, or stands above a unit at which the caller holds one (nennep.places): who leads
-- there is known to those below.
create function organization.known(unit bigint) returns boolean language plpgsql stable parallel safe as $$
declare
    places text := current_setting('nennep.places', true);
begin
    return organization.stands_below(unit, places) or exists (
        select from organization.unit_path p
        where p.unit_id = any (string_to_array(nullif(places, ''), '|')::bigint[])
        and p.valid_from <= current_setting('nennep.day')::date
        and (p.valid_to is null or p.valid_to > current_setting('nennep.day')::date)
        and p.path ~ ('*.' || unit || '.*')::lquery);
end $$;
