create schema notification;

-- What an account is told: what is due and where it stands, no personal contents. A key is told once.
create table notification.notice (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    kind text not null,                   -- as the module that tells it declares it: planning.reminder
    key text not null check (key <> ''),
    title text not null check (title <> ''),
    day date not null,
    at timestamptz not null,
    read_at timestamptz,
    unique (account_id, key)
);
create index notice_unread on notification.notice (account_id) where read_at is null;
create index notice_account on notification.notice (account_id, id);

-- Each thing with its link. With a unit it concerns the account as long as that answers for the unit.
create table notification.notice_line (
    notice_id bigint not null references notification.notice on delete cascade,
    no int not null,
    unit_id bigint,
    text text not null check (text <> ''),
    href text not null check (href like '/%'),
    primary key (notice_id, no)
);

-- What leaves the program: one message to one account, holding the notices that were due together. Its id is also the
-- message's own number, so that what is sent again after a crash is recognised as the same.
create table notification.delivery (
    id uuid primary key,
    account_id bigint not null,
    channel text not null check (channel in ('EMAIL', 'PUSH')),
    state text not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    made_on date not null,                -- business day, for the day's cap
    tries int not null default 0,
    next_try_at timestamptz not null,     -- real time
    problem text not null default '',     -- why it did not go, in Vietnamese
    made_at timestamptz not null,
    finished_at timestamptz,
    finished_on date                      -- business day
);
create index delivery_waiting on notification.delivery (next_try_at) where state = 'WAITING';
create index delivery_account on notification.delivery (account_id, made_at);

-- A notice on its way by one channel: waits for its hour, then goes with a delivery.
create table notification.outgoing (
    notice_id bigint not null references notification.notice on delete cascade,
    channel text not null check (channel in ('EMAIL', 'PUSH')),
    account_id bigint not null,
    due_at timestamptz not null,
    delivery_id uuid references notification.delivery,
    primary key (notice_id, channel)
);
create index outgoing_due on notification.outgoing (due_at) where delivery_id is null;
create index outgoing_account on notification.outgoing (account_id) where delivery_id is null;
create index outgoing_delivery on notification.outgoing (delivery_id);

-- Each account's choices; who has made none gets what is due at once, by every channel that is open, but not at night.
create table notification.preference (
    account_id bigint primary key,
    rhythm text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    quiet_from time not null,
    quiet_until time not null             -- the same as quiet_from: no quiet hours
);
create table notification.unwanted (
    account_id bigint not null,
    kind text not null,
    channel text not null check (channel in ('EMAIL', 'PUSH')),
    primary key (account_id, kind, channel)
);

-- Where e-mail goes: written by its owner, and used once the owner has typed back what was sent there.
create table notification.address (
    account_id bigint primary key,
    email text not null check (email like '%_@_%'),
    confirmed_at timestamptz,
    code_hash text,
    code_sent_at timestamptz,
    code_tries int not null default 0,
    codes_on date not null,               -- codes of one day are few: nobody's letter box is flooded with them
    codes int not null default 1,
    problem text not null default ''      -- why the last letter did not go
);
