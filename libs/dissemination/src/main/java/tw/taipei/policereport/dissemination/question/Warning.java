package tw.taipei.policereport.dissemination.question;

import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/** Something that a reader should know who gets less than expected. */
public record Warning(String code, Label text) {

    static final Warning NOTHING_MATCHES =
            new Warning("NOTHING_MATCHES", new Label("查詢有效，但沒有符合的資料。", "The query is valid, but nothing matches it."));

    static Warning withdrawn(long count) {
        return new Warning(
                "WITHDRAWN_SINCE",
                new Label(
                        "其間有 " + count + " 個數字撤回，不在此清單；見 changes。",
                        count + " numbers were withdrawn since and are not in this list; changes has them."));
    }

    public Warning {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(text, "text is null");
    }
}
