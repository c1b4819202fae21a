// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of EMF models into the {@code src-gen} folder of a bundle.
 *
 * <p>Usage: {@code ModelGenerator BUNDLES BUNDLE model|edit GENMODEL...} where BUNDLES is the folder of all bundles,
 * BUNDLE the one that receives the code and GENMODEL a path below BUNDLES. {@code model} generates interfaces and
 * implementations, {@code edit} item providers. Nothing is done when the inputs are those of the last run.
 */
public final class ModelGenerator {
    private final Path bundles;
    private final Path target;
    private final String kind;

    private ModelGenerator(Path bundles, String bundle, String kind) {
        this.bundles = bundles;
        this.target = bundles.resolve(bundle);
        this.kind = kind;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            throw new IllegalArgumentException("usage: ModelGenerator BUNDLES BUNDLE model|edit GENMODEL...");
        }
        new ModelGenerator(Path.of(args[0]).toRealPath(), args[1], args[2])
                .run(Arrays.asList(args).subList(3, args.length));
    }

    private void run(List<String> genModels) throws IOException {
        Path generated = target.resolve("src-gen");
        Path stamp = target.resolve("target/codegen.stamp");
        String inputs = fingerprint(genModels);
        if (Files.isDirectory(generated)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(inputs)) {
            return;
        }
        deleteTree(generated);
        Files.createDirectories(generated);
        ResourceSet resources = resources();
        for (String path : genModels) {
            generate(resources, path);
        }
        for (String projectFile : List.of("build.properties", "plugin.xml")) {
            Files.deleteIfExists(generated.resolve(projectFile));
        }
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, inputs);
    }

    /** Maps every bundle to its folder, and a name of its own to the folder that receives the code. */
    private ResourceSet resources() throws IOException {
        try (Stream<Path> folders = Files.list(bundles)) {
            folders.filter(Files::isDirectory)
                    .forEach(folder -> EcorePlugin.getPlatformResourceMap()
                            .put(folder.getFileName().toString(), URI.createFileURI(folder + "/")));
        }
        EcorePlugin.getPlatformResourceMap().put("generated", URI.createFileURI(target.resolve("src-gen") + "/"));
        GenModelPackage.eINSTANCE.eClass();
        EcorePackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("*", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        return resources;
    }

    private void generate(ResourceSet resources, String path) {
        Resource resource = resources.getResource(URI.createPlatformResourceURI(path, false), true);
        EcoreUtil.resolveAll(resources);
        GenModel model = (GenModel) resource.getContents().get(0);
        model.setCanGenerate(true);
        model.setUpdateClasspath(false);
        model.setBundleManifest(false);
        model.setValidateModel(true);
        model.setTestsDirectory("");
        model.setEditorDirectory("");
        boolean edit = kind.equals("edit");
        model.setModelDirectory(edit ? "" : "/generated");
        model.setEditDirectory(edit ? "/generated" : "");
        model.reconcile();
        check(path, model.diagnose());
        Generator generator = new Generator();
        generator.setInput(model);
        check(
                path,
                generator.generate(
                        model,
                        edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                        new BasicMonitor()));
        System.out.println("Generated " + kind + " code of " + path);
    }

    private static void check(String path, Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(path + ": " + diagnostic);
        }
    }

    /** A hash over the request and all models of all bundles, since a model may refer to any other. */
    private String fingerprint(List<String> genModels) throws IOException {
        try (Stream<Path> files = Files.find(
                bundles, 3, (file, attributes) -> file.getParent().endsWith("model") && attributes.isRegularFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((kind + genModels + ModelGenerator.class.getPackage().getImplementationVersion())
                    .getBytes(StandardCharsets.UTF_8));
            for (Path file : files.sorted().toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
