-- A role may reach its unit alone, without what is below (nennep.alone: "3|17").
create or replace function organization.reached(unit bigint) returns boolean language plpgsql stable parallel safe as $$
begin
    return organization.stands_below(unit, current_setting('nennep.reach', true))
        or unit::text = any (string_to_array(current_setting('nennep.alone', true), '|'));
end $$;
