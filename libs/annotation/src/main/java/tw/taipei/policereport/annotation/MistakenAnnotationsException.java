package tw.taipei.policereport.annotation;

import java.util.List;
import java.util.stream.Collectors;

/** A file of annotations that cannot be used; names everything that is wrong in it. */
public final class MistakenAnnotationsException extends IllegalArgumentException {

    private final transient List<AnnotationMistake> mistakes;

    MistakenAnnotationsException(List<AnnotationMistake> mistakes) {
        super(mistakes.stream().map(mistake -> mistake.message().en()).collect(Collectors.joining(" ")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the order of the file. */
    public List<AnnotationMistake> mistakes() {
        return mistakes;
    }
}
