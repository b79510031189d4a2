const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, Compilation, IgnorePlugin, WebpackError } = require("webpack");
const { buildStamp } = require("./tools/build-stamp");
const { addressManifest } = require("./tools/manifest/address-manifest");
const { faultsOfPage, plainScript } = require("./tools/plain-script");

/** Where manifest.xml says that the add-in lives, until `--env origin=https://…` says it better. */
const placeholderOrigin = "https://keepworthy.example";
const stamp = buildStamp();
const at = (...parts) => path.join(__dirname, ...parts);
const parts = { excelFunctions, excelPane, excelHelp, sheetsCode, sheetsSidebar, cli, playground };

/**
 * Excel functions and pane, Sheets code and sidebar, terminal; `--env only=excelPane,cli` builds some, `--env
 * origin=https://…` sets the address.
 */
module.exports = (env = {}, argv = {}) => {
  const options = { mode: argv.mode ?? "production", origin: env.origin ?? placeholderOrigin };
  const names = env.only ? env.only.split(",") : Object.keys(parts);
  return names.map((name) => {
    if (!(name in parts))
      throw new Error(`There is no part "${name}" to build. Choose from ${Object.keys(parts).join(", ")}.`);
    return { name, cache: cacheOf(name, options), ...parts[name](options) };
  });
};

/** On disk, so that a second build does again only what changed. */
function cacheOf(name, { mode }) {
  return {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: at(".cache/webpack"),
    buildDependencies: { config: [__filename, at("package-lock.json"), at("tsconfig.json")] },
  };
}

/**
 * What every bundle shares; `target` is the oldest JavaScript that the host reads. Without a format esbuild leaves our
 * one variable global.
 */
function base({ mode }, target) {
  return {
    mode,
    devtool: false,
    performance: { hints: false },
    stats: "errors-warnings",
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: { template: at("dist/template") } },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { target } } },
        {
          test: /pane\.css$/,
          type: "asset/source",
          loader: "esbuild-loader",
          options: { loader: "css", minify: true, target },
        },
        { test: /\.xlsx$/, type: "asset/inline" },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: "none", format: undefined })] },
  };
}

/**
 * As base, but minified by webpack's own minimizer, which also drops functions that nobody calls: a fifth less to load,
 * at twice the time.
 */
function leanBase(options, target) {
  return {
    ...base(options, target),
    optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/, extractComments: false })] },
  };
}

/** Loaded as a blocking script: functions that register later show #VALUE! at the first calculation. */
function excelFunctions(options) {
  return {
    ...base(options, "es2020"),
    target: ["web", "es2020"],
    entry: { functions: at("src/hosts/excel/functions.ts") },
    output: { path: at("dist/excel") },
  };
}

/**
 * The pane's page and all that a web server must hand out beside it; office.js comes from Microsoft, in development
 * from its package.
 */
function excelPane(options) {
  const isDevelopment = options.mode === "development";
  const officeJs = isDevelopment ? "vendor/office.js" : "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  const rewritten = (from, to) => ({
    from: at(from),
    to,
    transform: (content) => addressManifest(content.toString(), placeholderOrigin, options.origin),
  });
  const office = ["office.js", "o15apptofilemappingtable.js", "excel-*16*.js", "{en-us,de-de}/*.js"].map((from) => ({
    context: at("node_modules/@microsoft/office-js/dist"),
    from,
    to: "vendor/[path][name][ext]",
    info: { minimized: true },
  }));
  return {
    ...leanBase(options, "es2020"),
    target: ["web", "es2020"],
    entry: { taskpane: at("src/hosts/excel/taskpane.tsx"), pages: at("src/hosts/excel/pages.tsx") },
    output: { path: at("dist/excel"), chunkFilename: "[name].[contenthash:8].js", publicPath: "" },
    plugins: [
      new HtmlPlugin({
        template: at("src/hosts/excel/taskpane.html"),
        filename: "taskpane.html",
        inject: false,
        minify: false,
        templateParameters: { officeJs, stamp },
      }),
      new HtmlPlugin({
        template: at("src/hosts/excel/pages.html"),
        filename: "pages.html",
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          rewritten("manifest.xml", "manifest.xml"),
          rewritten("generated/functions.json", "functions.json"),
          rewritten("generated/functions-de.json", "functions-de.json"),
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("dist/template/*.xlsx"), to: "template/[name][ext]" },
          ...(isDevelopment ? office : []),
        ],
      }),
    ],
  };
}

/** What computes the example on a help page: the functions themselves. */
function excelHelp(options) {
  return {
    ...base(options, "es2020"),
    target: ["web", "es2020"],
    entry: { "live-example": at("src/hosts/excel/live-example.ts") },
    output: { path: at("dist/excel/functions") },
  };
}

/**
 * One variable for all, and real function declarations behind it: Apps Script reads its functions and their help from
 * the text.
 */
function sheetsCode(options) {
  const stubs = () => readFileSync(at("generated/sheets.js"), "utf8");
  return {
    ...base(options, "es2019"),
    target: ["web", "es2019"],
    entry: { Code: at("src/hosts/sheets/code.ts") },
    output: { path: at("dist/sheets"), library: { type: "var", name: "Keepworthy_" } },
    plugins: [
      new BannerPlugin({ banner: stubs, raw: true, footer: true, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }),
      new CopyPlugin({ patterns: [at("src/hosts/sheets/appsscript.json")] }),
    ],
  };
}

/** The sidebar is one file: Apps Script serves no second one, and nothing comes from elsewhere. */
function sheetsSidebar(options) {
  return {
    ...leanBase(options, "es2020"),
    target: ["web", "es2020"],
    entry: { sidebar: at("src/hosts/sheets/sidebar.tsx") },
    output: { path: at("dist/sheets"), publicPath: "" },
    module: { ...base(options, "es2020").module, parser: { javascript: { dynamicImportMode: "eager" } } },
    plugins: [
      new HtmlPlugin({
        template: at("src/hosts/sheets/sidebar.html"),
        filename: "sidebar.html",
        inject: "body",
        minify: false,
        scriptLoading: "blocking",
        templateParameters: { stamp },
      }),
      new InlineScript(),
    ],
  };
}

/** The terminal program, one file that Node runs. */
function cli(options) {
  return {
    ...base(options, "es2022"),
    target: "node20",
    entry: { keepworthy: at("src/hosts/cli/keepworthy.ts") },
    // A native engine of 70 MB and the ways to servers: only who asks for a warehouse needs them.
    externals: Object.fromEntries(
      ["@duckdb/node-api", "@clickhouse/client", "pg"].map((name) => [name, `commonjs ${name}`]),
    ),
    output: { path: at("dist/cli") },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }),
    ],
  };
}

/**
 * The page with the pane first, and the grid in a part of its own that comes after the verdicts. React is here only,
 * because Univer wants it; hyphenation of foreign languages stays out.
 */
function playground(options) {
  const common = base(options, "es2022");
  return {
    ...common,
    target: ["web", "es2022"],
    entry: { playground: at("src/hosts/playground/playground.ts") },
    output: {
      path: at("dist/playground"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
    },
    module: {
      rules: [
        ...common.module.rules,
        { test: /\.css$/, exclude: /pane\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z-]+-[\w-]{8}\.js$/, contextRegExp: /engine-render/ }),
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({ template: at("src/hosts/playground/index.html"), minify: false, templateParameters: { stamp } }),
      new CopyPlugin({ patterns: [{ from: at("assets/icon.svg"), to: "icon.svg" }] }),
    ],
  };
}

/**
 * Moves scripts from their files into the page, as Google's HtmlService leaves them whole; a page that it would not
 * leave whole stops the build.
 */
class InlineScript {
  apply(compiler) {
    compiler.hooks.compilation.tap("InlineScript", (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap("InlineScript", (page) => {
        for (const tag of page.assetTags.scripts) {
          const file = tag.attributes.src;
          tag.innerHTML = plainScript(compilation.getAsset(file).source.source().toString());
          delete tag.attributes.src;
          compilation.deleteAsset(file);
        }
        return page;
      });
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("InlineScript", (page) => {
        for (const fault of faultsOfPage(page.html)) compilation.errors.push(new WebpackError(fault));
        return page;
      });
    });
  }
}
