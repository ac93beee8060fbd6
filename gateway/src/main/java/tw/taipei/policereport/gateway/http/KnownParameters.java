package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The names of the query parameters that a parameter class or a method declares. */
public final class KnownParameters {

    private static final Map<Class<?>, List<String>> NAMES = new ConcurrentHashMap<>();

    private KnownParameters() {}

    public static List<String> of(Class<?> parameters) {
        return NAMES.computeIfAbsent(
                parameters, type -> names(type).distinct().sorted().toList());
    }

    /** Those that a method takes, by itself or in parameter classes. */
    static List<String> of(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(parameter -> names(parameter, parameter.getType()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).flatMap(field -> names(field, field.getType()));
    }

    private static Stream<String> names(AnnotatedElement element, Class<?> type) {
        if (element.isAnnotationPresent(BeanParam.class)) {
            return names(type);
        }
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }
}
