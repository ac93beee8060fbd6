package tw.taipei.policereport.dissemination.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps answers by release, canonical question, language and format, up to a number of bytes. */
@ApplicationScoped
class AnswerCache {

    /** Requests as they were spelt, so that a repetition need not be understood again. */
    private static final int MOST_SPELLINGS = 10_000;

    private final Cache<String, Answer> answers;
    private final Cache<String, String> spellings;

    AnswerCache(AnswerConfig config, MeterRegistry meters) {
        answers = Caffeine.newBuilder()
                .maximumWeight(config.cacheSize().asLongValue())
                .weigher((String key, Answer answer) -> answer.weight() + 2 * key.length())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
        spellings = Caffeine.newBuilder().maximumSize(MOST_SPELLINGS).build();
    }

    /** Encodes an answer once, even when many ask for it at the same time; null when there is none to keep. */
    Answer get(String key, Supplier<Answer> encode) {
        return answers.get(key, ignored -> encode.get());
    }

    /** Remembers that a request, spelt like this, is that question. */
    void learn(String spelling, String key) {
        spellings.put(spelling, key);
    }

    Optional<Answer> find(String spelling) {
        String key = spellings.getIfPresent(spelling);
        return key == null ? Optional.empty() : Optional.ofNullable(answers.getIfPresent(key));
    }
}
