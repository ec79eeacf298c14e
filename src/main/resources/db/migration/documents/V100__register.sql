-- The register: incoming and issued documents, to whom they were sent, what they rest on, and how they are found (1.1, 1.2, 1.4).

-- Words as they are compared: without case, diacritics, punctuation and leading noughts, so that `01 - KL/TW` and `KL 01` share theirs.
create function documents.words(value text) returns text
    language sql immutable parallel safe strict
    as $$ select regexp_replace(
        regexp_replace(web.fold(normalize(value, NFC)), '[^a-z0-9]+', ' ', 'g'), '\m0+([0-9])', '\1', 'g') $$;

-- The same words with their diacritics, written in plain letters (a tone behind its syllable, wherever it was put): what is spelt as it
-- was asked for ranks higher. No letter of the program's own locale is relied upon.
create function documents.marked_words(value text) returns text
    language sql immutable parallel safe strict
    as $$ select regexp_replace(regexp_replace(translate(regexp_replace(
        normalize(lower(value collate "und-x-icu"), NFD), '([\u0300\u0301\u0303\u0309\u0323])([a-z\u0300-\u036fđ]*)', '\2\1', 'g'),
        U&'\0300\0301\0309\0303\0323\0302\0306\031b\0111', 'fsrxjwzqf'), '[^a-z0-9]+', ' ', 'g'), '\m0+([0-9])', '\1', 'g') $$;

-- Equal for one symbol in any spelling: `Số   77  /KH-BTV`, `77/KH-BTV`; QĐ and QĐi stay apart.
create function documents.symbol_key(value text) returns text
    language sql immutable parallel safe strict
    as $$ select regexp_replace(translate(regexp_replace(regexp_replace(
        lower(normalize(value, NFC) collate "und-x-icu"), '^[\s\u00a0]*(số|so)[\s\u00a0]*[:.]?', ''), '[\s\u00a0]+', '', 'g'),
        '–—‐‑−∕⁄', '-----//'), '^0+([0-9])', '\1') $$;

-- Whether two names may be of one issuer: one says more than the other ("Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Hậu Giang"), or is not said.
-- Signs of which there is one in the country need no issuer.
create function documents.one_issuer(symbol_key text, one text, other text) returns boolean
    language sql immutable parallel safe
    as $$ select coalesce(one, '') = '' or coalesce(other, '') = ''
        or symbol_key ~ '(tw|ttg|-cp|/qh[0-9]+|ubtvqh[0-9]+)$'
        or position(regexp_replace(one, '^(ban thuong vu|ban chap hanh|thuong truc|thuong vu) ', '')
            in other) > 0
        or position(regexp_replace(other, '^(ban thuong vu|ban chap hanh|thuong truc|thuong vu) ', '')
            in one) > 0 $$;

-- Parts of a text shown with the words that were asked for: folds as documents.words does.
create text search configuration documents.vietnamese (copy = simple);
alter text search configuration documents.vietnamese
    alter mapping for word, numword, hword, numhword, hword_part, hword_numpart with public.unaccent, simple;

alter table documents.document
    add column by_hand boolean not null default false,      -- entered by a person; else by the program with what it issued or read
    add column kind_word text not null default '',          -- Kế hoạch
    add column urgency text not null default 'NORMAL' check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
    add column arrived_on date,
    add column topic_id bigint,                             -- planning.topic
    add column signed_file_id bigint references documents.file,
    add column body text not null default '',               -- what its file says, NFC
    add column symbol_key text generated always as (documents.symbol_key(symbol)) stored,
    add column issuer_key text generated always as (web.fold(issuer)) stored;

update documents.document set kind_word = case kind when 'KH' then 'Kế hoạch' when 'BC' then 'Báo cáo' else kind end;
update documents.document d set body = p.source_text from planning.plan p where p.document_id = d.id;

-- A body longer than this is found by its beginning only; it is some 80 printed pages.
alter table documents.document
    add column head tsvector generated always as (to_tsvector('simple', documents.words(
        coalesce('số ' || symbol, '') || ' ' || kind_word || ' ' || title || ' ' || issuer))) stored,
    add column marked_head tsvector generated always as (to_tsvector('simple', documents.marked_words(
        coalesce('số ' || symbol, '') || ' ' || kind_word || ' ' || title || ' ' || issuer))) stored,
    add column whole tsvector generated always as (
        setweight(to_tsvector('simple', documents.words(
            coalesce('số ' || symbol, '') || ' ' || kind_word || ' ' || title || ' ' || issuer)), 'A')
        || to_tsvector('simple', documents.words(left(body, 200000)))) stored,
    add column marked_whole tsvector generated always as (
        setweight(to_tsvector('simple', documents.marked_words(
            coalesce('số ' || symbol, '') || ' ' || kind_word || ' ' || title || ' ' || issuer)), 'A')
        || to_tsvector('simple', documents.marked_words(left(body, 200000)))) stored;

-- Identity within a register: issuer + kind + number + date, however they are spelt.
drop index documents.document_identity;
create unique index document_identity on documents.document (unit_id, issuer_key, kind, symbol_key, dated_on)
    where symbol is not null and dated_on is not null;
create index document_dated on documents.document (dated_on desc nulls last, id desc);
create index document_register on documents.document (unit_id, dated_on desc nulls last, id desc);
create index document_signed_file on documents.document (signed_file_id) where signed_file_id is not null;
create index file_sha256 on documents.file (sha256);
create index document_symbol on documents.document (symbol_key);
create index document_head on documents.document using gin (head) with (fastupdate = off);
create index document_whole on documents.document using gin (whole) with (fastupdate = off);

alter table documents.citation
    add column relation text not null default 'BASIS' check (relation in ('BASIS', 'CARRIES_OUT', 'REPLACES', 'SUPPLEMENTS')),
    add column symbol_key text generated always as (documents.symbol_key(symbol)) stored,
    add column issuer_key text generated always as (web.fold(issuer)) stored;
drop index documents.citation_symbol;
create index citation_symbol on documents.citation (symbol_key);

-- Units to which a document was sent; below: and all that stand under them, as with a plan that is given down.
create table documents.recipient (
    document_id bigint not null references documents.document on delete cascade,
    unit_id bigint not null,
    below boolean not null,
    sent_on date not null,
    primary key (document_id, unit_id)
);
create index recipient_unit on documents.recipient (unit_id);
select organization.names_unit('documents.recipient', 'unit_id');

insert into documents.recipient (document_id, unit_id, below, sent_on)
    select distinct on (p.document_id) p.document_id, p.unit_id, true, a.at::date
    from planning.plan p join planning.plan_acceptance a on a.plan_id = p.id
    where p.document_id is not null order by p.document_id, a.at;
