package tw.taipei.policereport.dissemination.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.annotation.Annotations;
import tw.taipei.policereport.annotation.TitlePath;
import tw.taipei.policereport.dissemination.storage.Contents;
import tw.taipei.policereport.dissemination.storage.StoredProgramme;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Programme;
import tw.taipei.policereport.transcription.Transcription;

/** What this service takes from a report, and from the annotations beside it. */
final class AnnotatedReading {

    private static final String NOT_ANNOTATED = "PROGRAMME_NOT_ANNOTATED";

    private final Transcription transcription;
    private final Annotations annotations;
    private final Map<String, TitlePath> titles = new LinkedHashMap<>();

    AnnotatedReading(Transcription transcription, Annotations annotations) {
        this.transcription = transcription;
        this.annotations = annotations;
        transcription.programmes().forEach(programme -> titles.put(programme.code(), path(programme)));
    }

    /** An item stands behind the one that contains it. */
    private TitlePath path(Programme programme) {
        List<String> path = new ArrayList<>();
        if (titles.containsKey(programme.parent())) {
            path.addAll(titles.get(programme.parent()).titles());
        }
        path.add(programme.title().isBlank() ? programme.code() : programme.title());
        return new TitlePath(path);
    }

    Contents contents() {
        return Contents.of(
                transcription,
                transcription.programmes().stream()
                        .map(programme -> StoredProgramme.of(
                                programme,
                                annotations.of(titles.get(programme.code())).orElse(null)))
                        .toList());
    }

    /** The titles of all programmes, each behind those of the items around it. */
    List<String> titles() {
        return titles.values().stream().map(TitlePath::toString).toList();
    }

    /** In the order of the report. */
    List<Finding> findings() {
        return Stream.concat(transcription.findings().stream(), notAnnotated())
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    /** Where there are no annotations at all, nothing is missing. */
    private Stream<Finding> notAnnotated() {
        return transcription.programmes().stream()
                .filter(programme -> !annotations.isEmpty())
                .filter(programme ->
                        annotations.of(titles.get(programme.code())).isEmpty())
                .map(programme -> new Finding(
                        Finding.Severity.INFO,
                        NOT_ANNOTATED,
                        new Label(
                                "「" + programme.title() + "」沒有註記，英文標題暫以中文代替",
                                "'" + programme.title()
                                        + "' is not annotated; its Chinese title stands for the English"),
                        programme.source().page(),
                        programme.source().line(),
                        titles.get(programme.code()).toString(),
                        "a row in the annotations",
                        null));
    }
}
