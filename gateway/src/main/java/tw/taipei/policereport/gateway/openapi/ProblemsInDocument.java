package tw.taipei.policereport.gateway.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import tw.taipei.policereport.gateway.problem.Problem;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** Adds the problems that an operation answers with, each with an example. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsInDocument implements OASFilter {

    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";

    private static final List<ProblemKind> EVERYWHERE = List.of(
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.ADDRESS_TOO_LONG,
            ProblemKind.TOO_MANY_REQUESTS,
            ProblemKind.INTERNAL_ERROR,
            ProblemKind.BUSY);

    private final Map<String, List<ProblemKind>> kindsByOperation = new HashMap<>();

    public ProblemsInDocument(IndexView index) {
        for (AnnotationInstance problems : index.getAnnotations(ProblemResponses.class)) {
            AnnotationInstance operation =
                    problems.target().asMethod().annotation(org.jboss.jandex.DotName.createSimple(OPERATION));
            List<ProblemKind> kinds = new ArrayList<>();
            for (String kind : problems.value().asEnumArray()) {
                kinds.add(ProblemKind.valueOf(kind));
            }
            kinds.addAll(EVERYWHERE);
            kindsByOperation.put(
                    operation.value("operationId").asString(),
                    kinds.stream().distinct().toList());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> {
                    complete(operation);
                    if (method == PathItem.HttpMethod.GET) {
                        operation.getResponses().addAPIResponse("304", notModified());
                    }
                }));
    }

    private void complete(Operation operation) {
        Map<Integer, List<ProblemKind>> byStatus =
                kindsByOperation.getOrDefault(operation.getOperationId(), List.of()).stream()
                        .collect(Collectors.groupingBy(ProblemKind::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, kinds) ->
                operation.getResponses().addAPIResponse(status.toString(), response(operation, kinds)));
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse().description("The reader has this answer already (`If-None-Match`). 未變更。");
    }

    private static APIResponse response(Operation operation, List<ProblemKind> kinds) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        kinds.forEach(kind -> problem.addExample(
                kind.name(),
                OASFactory.createExample().summary(kind.title().zhTw()).value(example(operation, kind))));
        return OASFactory.createAPIResponse()
                .description(kinds.stream()
                        .map(kind -> kind.title().en() + " " + kind.title().zhTw())
                        .collect(Collectors.joining("; ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    private static Map<String, Object> example(Operation operation, ProblemKind kind) {
        Map<String, Object> example = new java.util.LinkedHashMap<>();
        example.put("type", kind.type());
        example.put("title", kind.title().en());
        example.put("title_zh", kind.title().zhTw());
        example.put("status", kind.status());
        example.put("code", kind.name());
        return example;
    }
}
