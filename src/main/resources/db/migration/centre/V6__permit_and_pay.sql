alter table centre.rule drop constraint rule_kind_check;
alter table centre.rule add constraint rule_kind_check check (kind in (
    'HOURS', 'CLOSING', 'OPENING', 'LIMITS', 'FEES', 'PREPARATION', 'PAYMENT', 'CANCELLING'));

comment on column centre.rule.kind is '種類。HOURSは時間、CLOSINGは休館、OPENINGは受付の期間、LIMITSは回数の上限、FEESは料金、PREPARATIONは準備と片付け、PAYMENTは支払の期限と減免の承認、CANCELLINGは取消と返金';
