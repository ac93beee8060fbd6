package tw.taipei.policereport.transcription;

import java.util.regex.Matcher;
import tw.taipei.policereport.text.CompactText;

/** Marks the digits that are no data. */
final class AsideClaimer {

    private final SubjectDomain domain;
    private final Draft draft;

    AsideClaimer(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
    }

    void claim() {
        CompactText compact = draft.text().compact();
        for (AsideRule rule : domain.asides()) {
            Matcher matcher = RulePattern.matcher(rule.pattern(), compact);
            while (matcher.find()) {
                draft.claim(new Claim(compact.original(matcher.start(), matcher.end()), rule.kind(), rule.code()));
            }
        }
    }
}
