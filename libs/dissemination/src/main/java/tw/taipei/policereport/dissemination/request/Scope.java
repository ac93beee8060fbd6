package tw.taipei.policereport.dissemination.request;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/**
 * Which datasets a path is about: the one that it names, or all of the service.
 *
 * @param only the dataset that the path names, or null
 */
public record Scope(Label title, List<Dataset> datasets, Dataset only) {

    public Scope {
        Objects.requireNonNull(title, "title is null");
        datasets = List.copyOf(datasets);
    }

    public static Scope of(SubjectDomain domain) {
        return new Scope(domain.title(), domain.datasets(), null);
    }

    public static Scope of(Dataset only) {
        return new Scope(only.title(), List.of(only), only);
    }
}
