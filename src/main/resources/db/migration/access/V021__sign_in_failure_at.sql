create index sign_in_failure_at on access.sign_in_failure (at);
