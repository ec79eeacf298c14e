-- Equal for names that differ only in case, Unicode form, or where the tone mark stands (hoà, hòa); the same as the program's
-- own key of a text. Tones are carried to the end of their syllable.
create function people.name_key(value text) returns text
    language sql immutable parallel safe strict
    as $$ select regexp_replace(
        normalize(lower(value), NFD), '([\u0300\u0301\u0303\u0309\u0323])([^ ]*)', '\2\1', 'g') $$;
