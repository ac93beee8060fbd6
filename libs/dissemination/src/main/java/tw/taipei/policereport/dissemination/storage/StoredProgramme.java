package tw.taipei.policereport.dissemination.storage;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.annotation.Annotation;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.transcription.Programme;

/**
 * A programme as it is kept: what the report prints, and what a person has added.
 *
 * @param parent code of the programme around it, or empty
 * @param observations ids of the numbers that stand in the text
 * @param annotation null when nobody has annotated it
 */
public record StoredProgramme(
        String code,
        String parent,
        String title,
        String text,
        Programme.Status status,
        List<Milestone> milestones,
        List<String> observations,
        Annotation annotation,
        Source source) {

    public StoredProgramme {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(status, "status is null");
        milestones = List.copyOf(milestones);
        observations = List.copyOf(observations);
        Objects.requireNonNull(source, "source is null");
    }

    /** @param annotation null when there is none */
    public static StoredProgramme of(Programme programme, Annotation annotation) {
        return new StoredProgramme(
                programme.code(),
                programme.parent(),
                programme.title(),
                programme.text(),
                programme.status(),
                programme.milestones().stream()
                        .map(date -> new Milestone(date.period(), date.text()))
                        .toList(),
                programme.observations(),
                annotation,
                programme.source());
    }

    /** The Chinese title stands in for an English one that nobody has written. */
    public Label label() {
        return new Label(title, annotation == null ? title : annotation.titleEn());
    }

    /** Code of what it stands in: the programme around it, or its chapter. */
    public String container() {
        return code.substring(0, code.lastIndexOf('.'));
    }
}
