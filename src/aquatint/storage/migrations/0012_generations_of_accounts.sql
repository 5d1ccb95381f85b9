-- What one account has drawn, the newest first, however much others drew since.
CREATE INDEX generations_by_account ON generations (account, created DESC, id DESC);
