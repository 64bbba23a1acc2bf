create or replace function ledger.month(day date) returns date
    language sql immutable parallel safe
    return day - (extract(day from day)::integer - 1);

create or replace function ledger.fiscal_year(day date) returns date
    language sql immutable parallel safe
    return make_date(extract(year from day)::integer
                     - case when extract(month from day) < 4 then 1 else 0 end, 4, 1);
