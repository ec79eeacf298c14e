-- What a unit words itself in its own plan. What its obligations say is written from them, so that nothing is typed twice.
create table planning.wording (
    plan_id bigint primary key references planning.plan on delete cascade,
    basis text not null,                  -- thực hiện kế hoạch nào
    purpose text not null,                -- mục đích, yêu cầu
    arrangement text not null,            -- tổ chức thực hiện
    on_behalf_of text not null default '',
    capacity text not null,
    signatory text not null default '',
    recipients text[] not null default '{}'
);
