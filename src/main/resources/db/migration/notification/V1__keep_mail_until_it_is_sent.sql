create table notification.mail (
    id         uuid        not null primary key,
    recipient  text        not null check (recipient like '%@%'),
    subject    text        not null check (subject <> ''),
    content    text        not null,
    written_at timestamptz not null,
    attempts   integer     not null default 0 check (attempts >= 0),
    due_at     timestamptz
);

create index mail_due_at_idx on notification.mail (due_at nulls first, id);

comment on table notification.mail is '送信を待つメール。送り終えると行を消す';
comment on column notification.mail.id is 'メールの番号（UUIDv7）';
comment on column notification.mail.recipient is '宛先';
comment on column notification.mail.subject is '件名';
comment on column notification.mail.content is '本文';
comment on column notification.mail.written_at is '書いた日時';
comment on column notification.mail.attempts is '送ろうとした回数';
comment on column notification.mail.due_at is '次に送る日時。空ならばすぐに送る';
