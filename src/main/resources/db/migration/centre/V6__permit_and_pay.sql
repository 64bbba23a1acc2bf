alter table centre.rule drop constraint rule_kind_check;
alter table centre.rule add constraint rule_kind_check check (kind in (
    'HOURS', 'CLOSING', 'OPENING', 'LIMITS', 'FEES', 'PREPARATION', 'PAYMENT', 'CANCELLING'));

comment on column centre.rule.kind is '種類。HOURSは時間、CLOSINGは休館、OPENINGは受付の期間、LIMITSは回数の上限、FEESは料金、PREPARATIONは準備と片付け、PAYMENTは支払の期限と減免の承認、CANCELLINGは取消と返金';

create table centre.permit (
    booking    uuid    not null primary key references centre.booking,
    pay_by     date,
    releases   boolean not null,
    approval   text    not null check (approval in ('NONE', 'ASKED', 'GRANTED', 'REFUSED')),
    asked      bigint  not null check (asked >= 0),
    decided_by uuid,
    decided_at timestamptz,
    constraint permit_released_by_date check (not releases or pay_by is not null),
    constraint permit_decided check (
        (decided_by is null) = (decided_at is null)
        and (decided_by is null or approval in ('GRANTED', 'REFUSED')))
);

create index permit_pay_by_idx on centre.permit (pay_by) where releases;

comment on table centre.permit is '許可の条件。支払の期限か減免のある予約だけにある';
comment on column centre.permit.booking is '予約';
comment on column centre.permit.pay_by is '支払の期限。申請中や承認待ちの間は空';
comment on column centre.permit.releases is '期限までに支払がないとき、予約を自動で取り消すか';
comment on column centre.permit.approval is '減免の承認。NONEは減免なし、ASKEDは承認待ち、GRANTEDは承認、REFUSEDは不承認';
comment on column centre.permit.asked is '求められた減免の額（円）';
comment on column centre.permit.decided_by is '減免を決めた人';
comment on column centre.permit.decided_at is '減免を決めた日時';

create table centre.money (
    number   bigint      not null generated always as identity primary key,
    booking  uuid        not null references centre.booking,
    kind     text        not null check (kind in ('CHARGE', 'PAYMENT', 'REFUND')),
    fee_kind text        not null check (fee_kind in ('USAGE', 'MANAGER')),
    amount   bigint      not null check (amount <> 0),
    day      date        not null,
    reverses bigint      references centre.money,
    noted_by uuid,
    noted_at timestamptz not null,
    constraint money_reversed_once unique (reverses),
    constraint money_sign check (kind = 'CHARGE' or (amount < 0) = (reverses is not null)),
    constraint money_in_hand check (kind = 'CHARGE' or noted_by is not null)
);

create index money_booking_idx on centre.money (booking, number);
create index money_day_idx on centre.money (day, number);

comment on table centre.money is '会計簿。予約ごとの請求・入金・返金。追記だけができ、誤りは打ち消しの行で直す';
comment on column centre.money.number is '行の番号（書いた順）';
comment on column centre.money.booking is '予約';
comment on column centre.money.kind is '種類。CHARGEは請求（予約から自動）、PAYMENTは入金、REFUNDは返金';
comment on column centre.money.fee_kind is '料金の種類。USAGEは使用料（市の収入）、MANAGERは利用料金（指定管理者の収入）';
comment on column centre.money.amount is '金額（円）。請求の減と打ち消しは負の数';
comment on column centre.money.day is 'その日（入金日など）';
comment on column centre.money.reverses is 'この行が打ち消す行';
comment on column centre.money.noted_by is '記録した人。予約の変更から自動で書かれた請求では空';
comment on column centre.money.noted_at is '記録した日時';

create function centre.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '追記だけができます (append-only): % on %', tg_op, tg_table_name
          using errcode = 'insufficient_privilege';
end
$$;

comment on function centre.refuse_change() is '書き換えと削除を断る';

create trigger refuse_change
    before update or delete on centre.money
    for each row execute function centre.refuse_change();

create trigger refuse_truncate
    before truncate on centre.money
    for each statement execute function centre.refuse_change();

create function centre.charges(state text) returns boolean
    language sql immutable parallel safe
    return state in ('PROVISIONAL', 'CONFIRMED', 'USED', 'NO_SHOW');

comment on function centre.charges(text) is 'この状態の予約に料金がかかるか';

create function centre.post_charge() returns trigger
    language plpgsql
as $$
declare
    earlier bigint      := 0;
    now_due bigint      := 0;
    moment  timestamptz := case when tg_op = 'INSERT' then new.made_at else clock_timestamp() end;
    today   date        := (moment at time zone 'Asia/Tokyo')::date;
begin
    if tg_op = 'UPDATE' and centre.charges(old.state) then
        earlier := old.gross - old.reduction;
    end if;
    if centre.charges(new.state) then
        now_due := new.gross - new.reduction;
    end if;
    if tg_op = 'UPDATE' and old.fee_kind <> new.fee_kind and earlier <> 0 then
        insert into centre.money (booking, kind, fee_kind, amount, day, noted_at)
        values (new.id, 'CHARGE', old.fee_kind, - earlier, today, moment);
        earlier := 0;
    end if;
    if now_due <> earlier then
        insert into centre.money (booking, kind, fee_kind, amount, day, noted_at)
        values (new.id, 'CHARGE', new.fee_kind, now_due - earlier, today, moment);
    end if;
    return null;
end
$$;

comment on function centre.post_charge() is '予約の金額のとおりに請求を書く。どの道から書かれた予約でも同じ';

create trigger post_charge
    after insert on centre.booking
    for each row when (new.gross > new.reduction)
    execute function centre.post_charge();

create trigger post_charge_anew
    after update on centre.booking
    for each row when (
        (centre.charges(old.state), old.gross - old.reduction, old.fee_kind) is distinct from
        (centre.charges(new.state), new.gross - new.reduction, new.fee_kind))
    execute function centre.post_charge();

create function centre.balance() returns trigger
    language plpgsql
as $$
declare
    charged bigint;
    paid    bigint;
begin
    perform from centre.booking where id = new.booking for update;
    select coalesce(sum(amount) filter (where kind = 'CHARGE'), 0),
           coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0)
           - coalesce(sum(amount) filter (where kind = 'REFUND'), 0)
      into charged, paid
      from centre.money
     where booking = new.booking;
    if paid < 0
       or new.kind = 'PAYMENT' and new.amount > 0 and paid > charged
       or new.kind = 'REFUND' and new.amount > 0 and paid < charged then
        raise exception '会計が合いません (money does not balance): % charged, % paid', charged, paid
              using errcode = 'check_violation', constraint = 'money_balances';
    end if;
    return null;
end
$$;

comment on function centre.balance() is '請求より多い入金と、払いすぎより多い返金を断る';

create trigger balance
    after insert on centre.money
    for each row when (new.kind <> 'CHARGE')
    execute function centre.balance();

insert into centre.money (booking, kind, fee_kind, amount, day, noted_at)
select id, 'CHARGE', fee_kind, gross - reduction, (made_at at time zone 'Asia/Tokyo')::date, made_at
  from centre.booking
 where centre.charges(state)
   and gross > reduction
 order by made_at, id;

insert into centre.money (booking, kind, fee_kind, amount, day, noted_by, noted_at)
select booking.id, 'PAYMENT', booking.fee_kind, gross - reduction, desk_note.day, noted_by, noted_at
  from centre.desk_note
  join centre.booking
    on booking.id = desk_note.booking
 where step = 'PAID'
   and undone_at is null
   and centre.charges(state)
   and gross > reduction
 order by noted_at, booking.id;

create table centre.document_counter (
    fiscal_year smallint not null,
    kind        text     not null,
    last        integer  not null check (last > 0),
    primary key (fiscal_year, kind)
);

comment on table centre.document_counter is '文書番号の最後の番号。発行と同じ処理の中で進むので、欠番がない';
comment on column centre.document_counter.fiscal_year is '年度';
comment on column centre.document_counter.kind is '文書の種類';
comment on column centre.document_counter.last is '最後に使った番号';

create table centre.document (
    id          uuid        not null primary key,
    kind        text        not null check (kind in ('PERMIT', 'EXEMPTION', 'INVOICE', 'RECEIPT', 'CANCELLATION')),
    fiscal_year smallint    not null,
    number      integer     not null check (number > 0),
    booking     uuid        not null references centre.booking,
    issued_on   date        not null,
    issued_by   uuid        not null,
    issued_at   timestamptz not null,
    content     jsonb       not null,
    digest      text        not null generated always as (md5(content::text)) stored,
    constraint document_number unique (kind, fiscal_year, number),
    constraint document_content unique (booking, kind, digest)
);

comment on table centre.document is '発行した文書。追記だけができ、いつでも同じ内容で印刷できる';
comment on column centre.document.id is '文書の番号（UUIDv7）';
comment on column centre.document.kind is '種類。PERMITは使用許可書、EXEMPTIONは減免決定通知書、INVOICEは請求書、RECEIPTは領収書、CANCELLATIONは取消・還付通知書';
comment on column centre.document.fiscal_year is '年度';
comment on column centre.document.number is '年度と種類ごとの連番';
comment on column centre.document.booking is '予約';
comment on column centre.document.issued_on is '発行の日付';
comment on column centre.document.issued_by is '発行した人';
comment on column centre.document.issued_at is '発行した日時';
comment on column centre.document.content is '記載の内容';
comment on column centre.document.digest is '内容の要約。同じ内容の文書は二度発行されない';

create trigger refuse_change
    before update or delete on centre.document
    for each row execute function centre.refuse_change();

create trigger refuse_truncate
    before truncate on centre.document
    for each statement execute function centre.refuse_change();
