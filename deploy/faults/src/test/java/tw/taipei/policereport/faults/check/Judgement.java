package tw.taipei.policereport.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

/** What the checker has to say of a story. */
final class Judgement {

    private Judgement() {}

    /** That the story breaks the rule, and no other. */
    static void assertNamed(String rule, Story story) {
        assertThat(Checker.violations(story.events()))
                .isNotEmpty()
                .extracting(Violation::rule)
                .containsOnly(rule);
    }
}
