# JSON Schemas, by a validator that nobody here wrote.

ajv_version=8.20.0
yaml_version=2.9.1

# honest_schemas: the schemas are valid, what people wrote is valid by them, and what they refuse the command refuses, too.
honest_schemas() {
    local validator="$work/ajv"
    npm install --prefix "$validator" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "ajv@$ajv_version" "yaml@$yaml_version"
    cp .ci/schemas/validate.mjs "$validator/"
    node "$validator/validate.mjs" "$PWD"
}
