package org.wasshoi.centre.draw;

/// How anybody repeats a draw with the tools of any Unix (検算の手順): from `list.txt` and
/// `sentence.txt` it makes `order.txt` and `result.txt`.
final class Recipe {

    private static final String LINES =
            """
            sha256sum list.txt
            list=$(sha256sum < list.txt | cut -c1-64)
            seed=$(printf '%s%s' "$(cat sentence.txt)" "$list" | sha256sum | cut -c1-64)
            echo "$seed"
            while read -r number wishes; do
              echo "$(printf '%s%s' "$seed" "$number" | sha256sum | cut -c1-64) $number"
            done < list.txt | LC_ALL=C sort > order.txt
            awk -v most=MOST '
              FILENAME == "order.txt" { order[++entries] = $2; next }
              { for (i = 2; i <= NF; i++) wish[$1, i - 1] = $i; if (NF > longest) longest = NF }
              END {
                for (p = 1; p < longest; p++)
                  for (i = 1; i <= entries; i++) {
                    e = order[i]; s = wish[e, p]
                    if (s != "" && !(s in given) && won[e] + 0 < most) { given[s] = e; won[e]++ }
                  }
                for (s in given) print s, given[s]
              }' order.txt list.txt | sort -n > result.txt
            cat result.txt
            """;

    private Recipe() {}

    static String of(int mostPlaces) {
        return LINES.replace("MOST", String.valueOf(mostPlaces));
    }
}
