-- What an account signs in with besides its password, and the machines it signs in from (decision 0016).
alter table access.account
    add column factor_exempt boolean not null default false,  -- accounts for practice, open to everybody
    add column factor_due timestamptz,                        -- from here on not without; set when a role first asks for it
    add column passkey_handle bytea unique;                   -- how its keys name the account

-- Which roles ask for a second factor, and how long after they first do so it may still be missing.
create table access.factor_rule (
    role text primary key,
    grace_days int not null check (grace_days >= 0)
);
insert into access.factor_rule values ('ADMINISTRATOR', 14), ('ADVISORY_OFFICER', 14);

-- An app that shows six figures (RFC 6238). A step once used, and those before it, are not taken again.
create table access.authenticator (
    account_id bigint primary key references access.account,
    secret bytea not null check (length(secret) = 20),
    confirmed_at timestamptz not null,
    last_step bigint not null
);

-- 80 random bits each, so that a plain hash keeps them.
create table access.recovery_code (
    account_id bigint not null references access.account,
    code_hash bytea not null check (length(code_hash) = 32),
    used_at timestamptz,
    primary key (account_id, code_hash)
);

create table access.passkey (
    id bigint generated always as identity primary key,
    account_id bigint not null references access.account,
    credential_id bytea not null unique,
    public_key bytea not null,
    signature_count bigint not null,
    transports text not null,
    verifies boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    attestation bytea,
    client_data bytea,
    label text not null check (label <> ''),
    created_at timestamptz not null,
    used_at timestamptz not null
);
create index passkey_account on access.passkey (account_id);

-- Browsers in which the account has signed in before. They prove nothing; only their tries are counted apart.
create table access.sign_in_device (
    account_id bigint not null references access.account,
    token_hash bytea not null check (length(token_hash) = 32),
    first_seen timestamptz not null,
    last_seen timestamptz not null,
    primary key (account_id, token_hash)
);

-- One-time codes that an administrator hands over; a new one makes those before it worthless.
create table access.account_recovery (
    id bigint generated always as identity primary key,
    account_id bigint not null references access.account,
    code_hash bytea not null unique check (length(code_hash) = 32),
    unit_id bigint not null,                                  -- at which the account holds its first role
    drops_factors boolean not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    ended_at timestamptz
);
create index account_recovery_account on access.account_recovery (account_id);
