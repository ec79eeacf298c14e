alter table access.role_grant drop constraint role_grant_role_check;
alter table access.role_grant add constraint role_grant_role_check check (role in
    ('ADVISORY_OFFICER', 'COMMITTEE_SECRETARY', 'BRANCH_SECRETARY', 'MEMBER', 'INSPECTOR', 'ADMINISTRATOR'));
