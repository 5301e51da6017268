-- Requests for wrk: lines of the file LOAD_LINES, each an access token, a tab and a body.
local tokens, bodies, next_line = {}, {}, 0

function init(arguments)
  for line in io.lines(os.getenv("LOAD_LINES")) do
    local tab = line:find("\t", 1, true)
    tokens[#tokens + 1] = line:sub(1, tab - 1)
    bodies[#bodies + 1] = line:sub(tab + 1)
  end
end

function request()
  next_line = next_line % #bodies + 1
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/json",
    ["Authorization"] = "Bearer " .. tokens[next_line],
  }, bodies[next_line])
end
