package tw.taipei.policereport.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whole answers as bytes. A release never changes, so an answer of it is a function of its address and language. */
@Singleton
class AnswerCache {

    private record Key(long release, String target, Language language, Form form) {}

    private final Cache<Key, Answer> answers;

    AnswerCache(@ConfigProperty(name = "police-report.answer-cache", defaultValue = "24M") MemorySize size) {
        answers = Caffeine.newBuilder()
                .maximumWeight(size.asLongValue())
                .weigher((Key key, Answer answer) -> answer.size() + 2 * key.target.length())
                .build();
    }

    Optional<Answer> find(ReadRequest request) {
        return Optional.ofNullable(answers.getIfPresent(key(request)));
    }

    void keep(ReadRequest request, Answer answer) {
        answers.put(key(request), answer);
    }

    private static Key key(ReadRequest request) {
        return new Key(request.pin().release(), request.target().toString(), request.language(), request.form());
    }
}
