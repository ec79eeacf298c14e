-- Takes words about a person out of what acts of reorganisation noted, when the person is erased: of the rows that match the key,
-- before and after alike.
create function organization.scrub_changes(of_relation text, key jsonb, clean jsonb) returns void language sql as $$
    update organization.change set
        before = case when before @> key then before || clean else before end,
        after = case when after @> key then after || clean else after end
    where relation = of_relation and (before @> key or after @> key)
$$;
