do $$
declare
    year integer;
begin
    for year in 2005 .. 2045 loop
        execute format('create table ledger.fact_%s partition of ledger.fact for values from (%L) to (%L)',
                       year, make_date(year, 4, 1), make_date(year + 1, 4, 1));
        execute format('comment on table ledger.fact_%s is %L', year, year || '年度の記録');
        execute format('create trigger refuse_truncate before truncate on ledger.fact_%s '
                       'for each statement execute function ledger.refuse_change()', year);
    end loop;
end
$$;

create table ledger.fact_other partition of ledger.fact default;

comment on table ledger.fact_other is 'そのほかの年度の記録';

create trigger refuse_truncate
    before truncate on ledger.fact_other
    for each statement execute function ledger.refuse_change();
