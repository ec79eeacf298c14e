-- By which the program shows push services who it is. Made when push is opened for the first time, unless the operator
-- gives a pair; whoever takes the database takes the browsers along.
create table notification.push_key (
    one boolean primary key default true check (one),
    public_key bytea not null check (length(public_key) = 65),  -- uncompressed, as browsers want it
    private_key bytea not null,                                 -- PKCS #8
    made_at timestamptz not null
);

-- A browser that shows an account's notices: where its push service takes them, and the keys that only it can read with.
create table notification.subscription (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    endpoint text not null unique check (length(endpoint) <= 2000),  -- so one browser never serves two accounts
    p256dh bytea not null check (length(p256dh) = 65),
    auth bytea not null check (length(auth) = 16),
    for_key text not null,                -- the program's public key when it was made: with another it is of no use
    browser text not null,                -- in which the account was signed in: when it signs out there, this goes
    name text not null,                   -- "Chrome trên Windows"
    since timestamptz not null,
    last_taken_at timestamptz,
    problem text not null default ''      -- why the last message did not go, in Vietnamese
);
create index subscription_account on notification.subscription (account_id);
create index subscription_browser on notification.subscription (browser);

-- Which browsers a message has reached: the next try goes to the others only.
create table notification.taken (
    delivery_id uuid not null references notification.delivery on delete cascade,
    subscription_id bigint not null references notification.subscription on delete cascade,
    primary key (delivery_id, subscription_id)
);
create index taken_subscription on notification.taken (subscription_id);
