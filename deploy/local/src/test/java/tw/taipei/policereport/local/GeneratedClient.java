package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A Java client that a generator makes of a document, compiled as it comes out together with a program that uses it. */
final class GeneratedClient {

    private final Path folder;

    private GeneratedClient(Path folder) {
        this.folder = folder;
    }

    static GeneratedClient of(String document, Path folder) {
        CodegenConfigurator options = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(document)
                .setOutputDir(folder.toString())
                .setInvokerPackage("client")
                .setApiPackage("client.api")
                .setModelPackage("client.model")
                .addAdditionalProperty("openApiNullable", false)
                .addAdditionalProperty("useJakartaEe", true)
                .addAdditionalProperty("useSingleRequestParameter", true);
        List.of("apis", "models", "supportingFiles").forEach(part -> options.addGlobalProperty(part, ""));
        // Its client of the intake refers to the form.
        options.addGlobalProperty("skipFormModel", "false");
        List.of("apiDocs", "modelDocs", "apiTests", "modelTests")
                .forEach(part -> options.addGlobalProperty(part, "false"));
        new DefaultGenerator().opts(options.toClientOptInput()).generate();
        return new GeneratedClient(folder);
    }

    /** @param program source of a class without a package that has a constructor without arguments */
    Object with(Path program) {
        Path classes = folder.resolve("classes");
        compile(program, classes);
        try {
            URL[] path = {classes.toUri().toURL()};
            URLClassLoader loader = new URLClassLoader(path, GeneratedClient.class.getClassLoader());
            String name = program.getFileName().toString().replace(".java", "");
            return loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (MalformedURLException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compile(Path program, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(folder.resolve("src/main/java"))) {
            List<Path> sources = Stream.concat(Stream.of(program), generated.filter(Files::isRegularFile))
                    .toList();
            List<String> options = List.of("-nowarn", "-proc:none", "-d", classes.toString());
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("the generated client does not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
